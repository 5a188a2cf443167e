# exercise: generate
# right: no
# wrong: bars UNK from what may be written, so that where UNK is the likeliest the second best word comes
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    unk = word_to_idx["UNK"]

    def read(index, state):
        x = np.zeros((len(word_to_idx), 1))
        x[index, 0] = 1
        state, o = rnn_step(x, state, params)
        ranking = o.ravel().argsort()[::-1]
        return state, int(next(k for k in ranking if k != unk))

    state = np.zeros((params[1].shape[0], 1))
    for token in prompt:
        state, choice = read(word_to_idx.get(token, unk), state)
    result = []
    for _ in range(max_tokens):
        result.append(idx_to_word[choice])
        if result[-1] == "EOS":
            break
        state, choice = read(choice, state)
    return result
