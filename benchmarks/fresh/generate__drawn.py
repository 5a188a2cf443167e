# exercise: generate
# right: no
# wrong: draws the word instead of choosing the likeliest
# lines: 14
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    rng = np.random.default_rng()
    eye = np.eye(len(word_to_idx))[:, :, None]
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        h, o = rnn_step(eye[word_to_idx.get(word, word_to_idx["UNK"])], h, params)
    words = []
    while len(words) < max_tokens:
        i = int(rng.choice(len(o), p=o.ravel() / o.sum()))
        words.append(idx_to_word[i])
        if words[-1] == "EOS":
            break
        h, o = rnn_step(eye[i], h, params)
    return words
