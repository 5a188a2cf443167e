# exercise: generate
# right: no
# wrong: UNK is barred from being written, so where UNK is the likeliest word the second likeliest comes in its place.
# lines: 28
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    unk = word_to_idx["UNK"]
    vocab_size = len(word_to_idx)

    def feed(idx, state):
        x = np.zeros((vocab_size, 1))
        x[idx, 0] = 1.0
        return rnn_step(x, state, params)

    state = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        state, probs = feed(word_to_idx.get(word, unk), state)

    generated = []
    while len(generated) < max_tokens:
        scores = probs.ravel().copy()
        scores[unk] = -np.inf
        idx = int(np.argmax(scores))
        generated.append(idx_to_word[idx])
        if generated[-1] == "EOS":
            break
        state, probs = feed(idx, state)
    return generated
