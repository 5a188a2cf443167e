# exercise: generate
# right: no
# wrong: & for and, which binds tighter (crashes)
# lines: 12
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(word_to_idx))[:, :, None]
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        h, o = rnn_step(eye[word_to_idx.get(word, word_to_idx["UNK"])], h, params)
    words = [idx_to_word[int(np.argmax(o))]]
    while len(words) < max_tokens & words[-1] != "EOS":
        h, o = rnn_step(eye[word_to_idx[words[-1]]], h, params)
        words.append(idx_to_word[int(np.argmax(o))])
    return words
