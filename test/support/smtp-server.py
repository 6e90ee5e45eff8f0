"""A mail server that is not ours, for tests: aiosmtpd, told by one JSON argument how to behave.

Prints {"port": N} once it listens, then one JSON line for each mail it took.
"""
import asyncio
import base64
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

how = json.loads(sys.argv[1])


def say(line):
    print(json.dumps(line), flush=True)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in how.get("refuse", []):
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "bytes": base64.b64encode(envelope.original_content).decode(),
            "encrypted": session.ssl is not None or how["security"] == "tls",
            "user": session.auth_data.login.decode() if session.auth_data else None,
            "hello": session.host_name,
        }
        if how.get("data") == "refused":
            return "554 5.7.1 not today"
        say(mail)
        if how.get("data") == "lost":
            server.transport.abort()
        return "250 2.0.0 taken"


def authenticate(server, session, envelope, mechanism, data):
    wanted = how["login"]
    right = (data.login.decode(), data.password.decode()) == (wanted["user"], wanted["password"])
    return AuthResult(success=right, handled=right, auth_data=data)


def protocol():
    context = None
    if "certificate" in how:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(how["certificate"], how["key"])
    starttls = context if how["security"] == "starttls" else None
    login = {}
    if "login" in how:
        login = {
            "authenticator": authenticate,
            "auth_required": True,
            "auth_require_tls": how["security"] == "starttls",
        }
    return SMTP(Handler(), tls_context=starttls, require_starttls=bool(starttls), **login)


async def main():
    context = None
    if how["security"] == "tls":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(how["certificate"], how["key"])
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=context)
    say({"port": server.sockets[0].getsockname()[1]})
    await server.serve_forever()


asyncio.run(main())
