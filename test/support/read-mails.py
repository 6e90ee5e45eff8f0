"""Reads mail files with Python's own parser, which is not ours: one JSON line for each path on stdin."""
import email
import email.policy
import json
import sys

for line in sys.stdin:
    with open(line.rstrip("\n"), "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    text = mail.get_body(("plain",))
    print(
        json.dumps(
            {
                "headers": [name.lower() for name in mail.keys()],
                "from": [a.addr_spec for a in mail["From"].addresses],
                "to": [[a.display_name, a.addr_spec] for a in mail["To"].addresses],
                "subject": str(mail["Subject"]),
                "text": text.get_content(),
                "defects": [str(d) for part in mail.walk() for d in part.defects],
            }
        )
    )
