# exercise: generate
# right: no
# wrong: unknown words of the prompt are left out, and for every new word the whole text is read again from the state that is left
# lines: 6, 12
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    text = [word_to_idx[w] for w in prompt if w in word_to_idx]
    state = np.zeros((params[1].shape[1], 1))
    new = []
    for _ in range(max_tokens):
        xs = [one_hot_encode(i, len(word_to_idx))[:, np.newaxis] for i in text]
        outputs, states = forward_pass(xs, state, params)
        state = states[-1]
        best = int(np.argmax(outputs[-1]))
        text.append(best)
        new.append(idx_to_word[best])
        if new[-1] == "EOS":
            return new
    return new
