# exercise: generate
# right: no
# wrong: goes on writing after EOS
# lines: 12
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(word_to_idx))[:, :, None]
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        h, o = rnn_step(eye[word_to_idx.get(word, word_to_idx["UNK"])], h, params)
    words = []
    for _ in range(max_tokens):
        i = int(np.argmax(o))
        words.append(idx_to_word[i])
        h, o = rnn_step(eye[i], h, params)
    return words
