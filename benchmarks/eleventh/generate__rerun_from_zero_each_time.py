# exercise: generate
# right: no
# wrong: reads the whole text anew for each word but goes on from the state it had, so earlier words are read again and again
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    size = len(word_to_idx)
    ids = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
    start = len(ids)
    state = np.zeros((len(params[1]), 1))
    for _ in range(max_tokens):
        columns = [one_hot_encode(i, size)[:, np.newaxis] for i in ids]
        outputs, states = forward_pass(columns, state, params)
        state = states[-1]
        ids.append(int(np.argmax(outputs[-1])))
        if idx_to_word[ids[-1]] == "EOS":
            break
    return [idx_to_word[i] for i in ids[start:]]
