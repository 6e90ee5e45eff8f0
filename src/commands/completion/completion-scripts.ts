/** A shell `kept completion` knows. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/**
 * What a shell must run so that it asks kept what may follow. Whatever a name in the ledger holds, it is quoted by the rules of
 * the shell before it is put on the line: it is data, never a command.
 */
export const completionScripts: { readonly [shell in Shell]: string } = {
  bash: `_kept() {
  local line=\${COMP_LINE:0:COMP_POINT} cur=\${COMP_WORDS[COMP_CWORD]}
  local full=\${line##*[[:space:]]} prefix= value says quoted
  case $cur in [:@=]) cur= ;; esac
  # bash parts words at : and @; what stands before the last part is on the line already.
  if [[ -z $cur ]]; then prefix=$full; elif [[ $full == *"$cur" ]]; then prefix=\${full%"$cur"}; fi
  prefix=\${prefix%@} # but takes an @ for the beginning of the part behind it
  COMPREPLY=()
  while IFS=$'\\t' read -r value says; do
    case \${COMP_WORDS[COMP_CWORD]} in
      \\"*)
        value=\${value//\\\\/\\\\\\\\} value=\${value//\\"/\\\\\\"} value=\${value//\\$/\\\\\\$}
        value=\${value//\\\`/\\\\\\\`} value=\${value//\\!/\\\\\\!}
        quoted=$value prefix=
        ;;
      \\'*) quoted=\${value//\\'/\\'\\\\\\'\\'} prefix= ;;
      *) printf -v quoted '%q' "$value" ;;
    esac
    quoted=\${quoted#"$prefix"}
    if [[ $COMP_TYPE == 63 && -n $says ]]; then quoted="$quoted  ($says)"; fi
    COMPREPLY+=("$quoted")
  done < <(command kept completion --line="$line" 2>/dev/null)
}
complete -o nosort -F _kept kept 2>/dev/null || complete -F _kept kept
`,
  zsh: `#compdef kept
_kept() {
  local -a values says
  local value text
  while IFS=$'\\t' read -r value text; do
    values+=("$value")
    says+=("\${value}\${text:+  -- $text}")
  done < <(command kept completion --word="\${(Q)PREFIX}" -- "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)
  (( \${#values} )) && compadd -U -V kept -l -d says -a -- values
}
if [[ \${funcstack[1]-} == _kept ]]; then
  _kept "$@"
elif (( $+functions[compdef] )); then
  compdef _kept kept
fi
`,
  fish: `function __kept_complete
    set -l typed (commandline -opc)
    set -e typed[1]
    set -l word (commandline -ct | string collect)
    command kept completion --word="$word" -- $typed 2>/dev/null
end
complete -c kept -f -k -a '(__kept_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName kept -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { if ($null -ne $_.Value) { [string]$_.Value } else { $_.Extent.Text } })
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    kept completion "--word=$wordToComplete" -- @typed 2>$null | ForEach-Object {
      $value, $says = $_ -split "\`t", 2
      $text = $value
      if ($value -notmatch '^[\\p{L}\\p{N}-][\\p{L}\\p{N}:@._+-]*$') {
        $text = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'"
      }
      if (-not $says) { $says = $value }
      [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $says)
    }
  } finally {
    [Console]::OutputEncoding = $encoding
  }
}
`,
};

/** The short names a whole line can begin with, so that no input method has to be changed for a verb. */
const shortNames = [
  ['ka', 'add'],
  ['答应', '答应'],
  ['等', '等'],
  ['交了', '交了'],
  ['收到', '收到'],
  ['改', '改'],
  ['记', '记'],
] as const;

const traditionalNames: ReadonlyMap<string, string> = new Map([
  ['答应', '答應'],
  ['记', '記'],
]);

/** Lines that would define the short names in a shell; they are shown, never run. */
export function shortNameLines(
  shell: Shell,
  script: 'simplified' | 'traditional',
): readonly string[] {
  const own = (name: string): string =>
    script === 'traditional' ? (traditionalNames.get(name) ?? name) : name;
  const names = shortNames.map(([name, verb]) => define[shell](own(name), `kept ${own(verb)}`));
  return shell === 'zsh' ? ["alias kept='noglob kept'", ...names] : names;
}

const define: { readonly [shell in Shell]: (name: string, line: string) => string } = {
  bash: (name, line) => `alias ${name}='${line}'`,
  zsh: (name, line) => `alias ${name}='${line}'`,
  fish: (name, line) => `alias ${name} '${line}'`,
  powershell: (name, line) => `function ${name} { ${line} @args }`,
};
