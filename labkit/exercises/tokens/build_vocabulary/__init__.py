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
        "In the corpus `b a b c` and `a b` the counts are b 3, a 2, c 1, so b gets 0,"
        " a 1, c 2, and `'UNK'` 3. With `max_words=1` only b and `'UNK'` are left, "
        "with 0 only `'UNK'`. Had a come as often as b, b would still be first: it "
        "turned up first.",
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
