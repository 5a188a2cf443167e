"""Where the course is published, and the one source of every command that installs it.

Until it is published no command names it alone: an index may give anybody's package for a name.
"""

DISTRIBUTION = "rnn-labs"  # labkit's own, as pip calls it

# The public repository, 'owner/name' on GitHub, and its branch. Empty until it is published: then
# commands name the course's folder, in a form that pip takes for a path and asks no index for.
REPOSITORY = ""
BRANCH = "main"
FOLDER = "/path/to/course"


def install(extra: str = "kernel", pip: str = "%pip", *options: str) -> str:
    """The command that brings labkit with one of its extras ('': alone).

    pip: '%pip' in a kernel, 'python -m pip' in a terminal.
    """
    command = " ".join([pip, "install", *options])
    extras = f"[{extra}]" if extra else ""
    if REPOSITORY:
        where = f"git+https://github.com/{REPOSITORY}@{BRANCH}"
        return f'{command} "{DISTRIBUTION}{extras} @ {where}"'
    return f'{command} "{FOLDER}{extras}"'


def blank() -> str:
    """', with the folder of RNN Labs for ...': what is to be put into a command; or ''."""
    return "" if REPOSITORY else f", with the folder of RNN Labs for {FOLDER}"
