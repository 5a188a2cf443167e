# exercise: generate
# right: no
# wrong: Unknown words are read as the last index, which is that of UNK only when UNK happens to stand last in the vocabulary.
# lines: 16
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    vocab_size = len(word_to_idx)
    x = np.zeros((len(prompt), vocab_size, 1))
    for t, word in enumerate(prompt):
        x[t, word_to_idx.get(word, vocab_size - 1), 0] = 1
    outputs, states = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
    h, o = states[-1], outputs[-1]
    result = []
    for n in range(max_tokens):
        best = int(o.argmax())
        result.append(idx_to_word[best])
        if result[-1] == "EOS" or n == max_tokens - 1:
            break
        nxt = np.zeros((vocab_size, 1))
        nxt[best] = 1
        h, o = rnn_step(nxt, h, params)
    return result
