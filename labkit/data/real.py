"""Real texts, for the labs' `REAL = True`. See `labkit.data.fetch` for where they come from."""

from labkit.data.fetch import NoData, Source, fetch, own_file

NAMES = Source(
    name="names.txt",
    repository="karpathy/makemore",
    commit="988aa59e4d8fefa526d06f3b453ad116258398d4",
    path="names.txt",
    sha256="0a30b5557f192f32ab962680889aac5f6fda0f4cecf40a6d0b5694f58ea8cc4d",
    licence="MIT licence; first names from a public-domain list of the U.S. government",
)
TIME_MACHINE = Source(
    name="timemachine.txt",
    repository="probml/probml-data",
    commit="f74e6f00ef1570f5b3843c49818d0bfa6b473069",
    path="data/timemachine.txt",
    sha256="4149e15a170aa94068969282e8b2cee7aaab0d889bf1c0d684378177040267dd",
    licence="The Time Machine, H. G. Wells, 1898, public domain",
)
_EWT = {
    "repository": "UniversalDependencies/UD_English-EWT",
    "commit": "15d613d8447b3478787d4c278730a1e48a945efb",
    "licence": "Universal Dependencies English EWT, CC BY-SA 4.0",
}
ENGLISH_EWT = {
    "dev": Source(
        name="en_ewt-ud-dev.conllu",
        path="en_ewt-ud-dev.conllu",
        sha256="531a54ff90d6ab12201c5a50c3e78e6ddac4de69abc4bce5d275d3cd29efe2b6",
        **_EWT,
    ),
    "test": Source(
        name="en_ewt-ud-test.conllu",
        path="en_ewt-ud-test.conllu",
        sha256="e266e515a0a7547657ed3d90d9ba46487d6bd251f27ad4269d4e8a427c8555cd",
        **_EWT,
    ),
}


def first_names():
    """First names of people, as a list of 32,033 lower-case strings: 29,494 different ones.

    The commonest come first: shuffle before splitting.

    Raises:
        NoData: they are neither in LABKIT_DATA nor to be fetched.
    """
    return _text(NAMES).split()


def time_machine():
    """The Time Machine by H. G. Wells, the raw text as one string of 178,887 characters.

    Raises:
        NoData: it is neither in LABKIT_DATA nor to be fetched.
    """
    return _text(TIME_MACHINE)


def own_text(name):
    """A text of your own, in one string: the file `name` in the folder that LABKIT_DATA names.

    For books of which no address with fixed bytes is known: what it holds is not compared.

    Raises:
        NoData: LABKIT_DATA names no folder with such a file, or it holds no text in UTF-8.
    """
    path = own_file(name)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        text = ""
    if not text.strip():
        raise NoData(f"{path.name} holds no text in UTF-8. Open it in an editor and save it so.")
    return text


def english_ewt(split):
    """Sentences of the English Web Treebank with a part-of-speech tag for every word.

    Args:
        split: "dev" (2,001 sentences) or "test" (2,077 sentences).

    Returns:
        words, tags: two lists of lists of strings, equally long sentence by sentence. Words
        are as printed; a contraction such as "didn't" is its parts, "did" and "n't". Tags are
        the 17 universal ones.

    Raises:
        ValueError: another split.
        NoData: it is neither in LABKIT_DATA nor to be fetched.
    """
    if split not in ENGLISH_EWT:
        raise ValueError(f'split must be "dev" or "test", not {split!r}')
    words, tags = [], []
    for block in _text(ENGLISH_EWT[split]).strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if not line.startswith("#")]
        # 3-4 is a contraction whose parts follow, 5.1 a word that is understood, not printed.
        rows = [row for row in rows if row[0].isdigit()]
        words.append([row[1] for row in rows])
        tags.append([row[3] for row in rows])
    return words, tags


def _text(source):
    return fetch(source).read_text(encoding="utf-8")
