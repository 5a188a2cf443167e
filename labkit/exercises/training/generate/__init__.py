"""The face of generate: numbers and hints. No answer, no cases, no mistakes.

The network continues a prompt.
"""

from labkit.engine import Face

FACE = Face(
    number="5.3",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "The network reads the prompt word by word, which leaves it in some state and with "
        "probabilities for the word that follows. From there it writes: the likeliest word is "
        "noted down and read as the next input, until EOS is written or there are enough.",
        "After the last word of the prompt, which probabilities do you hold already, and would "
        "reading that word again be right? What exactly goes in as the next input: the "
        "probabilities, or the word chosen from them? At which two places can writing stop?",
        "state ← zeros\n\nfor each prompt word: its index (that of UNK when unknown), one-hot "
        "column, one step; keep state and probabilities\n\nwhile there is room: index of the "
        "largest probability; note its word; stop if that is EOS; otherwise one step with the "
        "one-hot column of that index",
    ),
)
