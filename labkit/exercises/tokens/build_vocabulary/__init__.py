"""The face of build_vocabulary: numbers and hints. No answer, no cases, no mistakes.

Number the words of a corpus, most frequent first.
"""

from labkit.engine import Face

FACE = Face(
    number="1.1",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "Give every different word a number. The most frequent word gets 0, the next one 1, "
        "and so on; of two words that are equally frequent, the one that turned up first in "
        "the corpus goes first. After the last word comes one more entry, `'UNK'`. When "
        "`max_words` is given, only that many of the most frequent words are kept, and "
        "`'UNK'` is not one of them. Return two dicts: from word to number, and back.",
        "What has to be known about each word before any word can get its number? And once "
        "the words stand in order, which words does `max_words=0` keep, and is your test for "
        "“no limit given” able to tell 0 from `None`?",
        "1. for every word of every sequence: add one to its count\n"
        "2. put the words in order of their counts, largest first, with a sort that leaves "
        "ties where they were\n"
        "3. if a limit was given, cut the list there\n"
        "4. add `'UNK'` at the end\n"
        "5. number the list from 0, once in each direction",
    ),
)
