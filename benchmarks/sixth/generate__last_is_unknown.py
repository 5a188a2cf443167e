# exercise: generate
# right: no
# wrong: an unknown word is read as the last index of the vocabulary, which need not be the one of UNK
# lines: 9
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    n = len(word_to_idx)
    eye = np.eye(n)
    state = np.zeros((params[1].shape[0], 1))
    todo = [word_to_idx.get(word, n - 1) for word in prompt]
    result = []
    while len(result) < max_tokens:
        while todo:
            i = todo.pop(0)
            state, probs = rnn_step(eye[:, i:i + 1], state, params)
        i = int(np.argmax(probs))
        result.append(idx_to_word[i])
        if result[-1] == "EOS":
            break
        todo.append(i)
    return result
