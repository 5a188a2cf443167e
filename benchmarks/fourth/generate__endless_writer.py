# exercise: generate
# right: yes

from itertools import islice


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    size = params[2].shape[0]

    def column(i):
        return one_hot_encode(i, size).reshape(-1, 1)

    def writer():
        known = (w if w in word_to_idx else "UNK" for w in prompt)
        outputs, states = forward_pass(
            [column(word_to_idx[w]) for w in known], np.zeros((len(params[1]), 1)), params
        )
        h, p = states[-1], outputs[-1]
        while True:
            yield (best := int(p.argmax()))
            h, p = rnn_step(column(best), h, params)

    new = []
    for i in islice(writer(), max_tokens):
        new.append(idx_to_word[i])
        if new[-1] == "EOS":
            break
    return new
