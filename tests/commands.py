"""Commands of labkit in processes of their own, without the time that an interpreter takes.

Half a second of imports stands before each `python -m labkit.cli`, ten times what most of them do.
Here a process makes these imports once, in no course, and forks for every command: what is run has
its own working directory, arguments, output and end, and has looked for no course yet. Where there
is no fork, each is started anew.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

# Run as `python -c`, so that the working directory of the moment comes first on the path, as it
# does for `python -m` and `python -c`. The child leaves the loop: it ends as an interpreter ends.
_PROGRAM = """
import json, os, runpy, sys
import jupyter_client, nbclient, nbformat  # before labkit: they look into every module there is
import labkit.cli.lint
from labkit import place
assert place._in_use is None, "what is imported here has looked for a course"
for line in sys.stdin:
    asked = json.loads(line)
    if not (child := os.fork()):
        break
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
else:
    os._exit(0)
for number, (path, how) in enumerate(zip(asked["files"], (os.O_RDONLY, os.O_RDWR, os.O_RDWR))):
    os.dup2(os.open(path, how | os.O_CREAT, 0o600), number)
os.chdir(asked["folder"])
how, what, *sys.argv[1:] = asked["command"]
if how == "-m":
    runpy.run_module(what, run_name="__main__", alter_sys=True)
else:
    exec(compile(what, "<string>", "exec"), {"__name__": "__main__"})
"""


class Commands:
    """`run` runs `python *command`, a module's or a text's; `close` ends the process below."""

    def __init__(self, environment: dict[str, str]):
        self._environment, self._forks = environment, hasattr(os, "fork")
        self._scratch = TemporaryDirectory()
        if self._forks:  # from an empty folder: no course is there
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
            command = [sys.executable, "-c", _PROGRAM]
            self._server = subprocess.Popen(command, cwd=self._scratch.name, env=environment,
                                            **pipes)  # fmt: skip

    def run(self, folder: Path, *command: str) -> subprocess.CompletedProcess:
        """What subprocess.run gives, of `-m MODULE ...` or `-c CODE ...`."""
        if not self._forks:
            return subprocess.run([sys.executable, *command], cwd=folder, capture_output=True,
                                  text=True, env=self._environment, check=False)  # fmt: skip
        files = [Path(self._scratch.name) / name for name in ("in", "out", "errors")]
        for path in files:
            path.unlink(missing_ok=True)
        asked = {"files": list(map(str, files)), "folder": str(folder), "command": command}
        self._server.stdin.write(json.dumps(asked) + "\n")
        self._server.stdin.flush()
        status = int(self._server.stdout.readline())
        said = [path.read_text(encoding="utf-8") for path in files[1:]]
        return subprocess.CompletedProcess(command, status, *said)

    def close(self) -> None:
        if self._forks:
            self._server.stdin.close()
            self._server.wait()
            self._server.stdout.close()
        self._scratch.cleanup()
