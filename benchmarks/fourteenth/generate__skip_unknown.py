# exercise: generate
# right: no
# wrong: unknown words of the prompt are left out instead of being read as UNK
# lines: 6
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    known = [word_to_idx[w] for w in prompt if w in word_to_idx]
    h = np.zeros((params[1].shape[0], 1))
    o = np.full(params[4].shape, 1 / len(params[4]))
    for i in known:
        h, o = rnn_step(one_hot_encode(i, len(word_to_idx))[:, None], h, params)
    result = []
    for _ in range(max_tokens):
        i = int(np.argmax(o))
        result.append(idx_to_word[i])
        if result[-1] == "EOS":
            return result
        h, o = rnn_step(one_hot_encode(i, len(word_to_idx))[:, None], h, params)
    return result
