"""Right answer to generate, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.rnn_step.answer import rnn_step
from labkit.exercises.tokens.one_hot_encode.answer import one_hot_encode


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    Arguments:
        prompt: list of one or more words; unknown ones are read as 'UNK'.
        params: (U, V, W, b_hidden, b_out).
        word_to_idx, idx_to_word: the vocabulary, two dicts; left as they are.
        max_tokens: how many new words there may be, 1 or more.

    Returns:
        list of the new words only, up to EOS, which is included, or max_tokens words.
    """
    vocab_size = len(word_to_idx)
    unknown = word_to_idx["UNK"]
    hidden_state = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        idx = word_to_idx.get(word, unknown)
        x = one_hot_encode(idx, vocab_size).reshape(-1, 1)
        hidden_state, p = rnn_step(x, hidden_state, params)

    new_words = []
    while len(new_words) < max_tokens:
        choice = int(np.argmax(p))
        new_words.append(idx_to_word[choice])
        if new_words[-1] == "EOS":
            break
        x = one_hot_encode(choice, vocab_size).reshape(-1, 1)
        hidden_state, p = rnn_step(x, hidden_state, params)
    return new_words
