# exercise: generate
# right: no
# wrong: the state is zero again at each written word
# lines: 14
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(word_to_idx))[:, :, None]
    zero = np.zeros((params[1].shape[0], 1))
    h = zero
    for word in prompt:
        h, o = rnn_step(eye[word_to_idx.get(word, word_to_idx["UNK"])], h, params)
    words = [idx_to_word[int(np.argmax(o))]]
    while words[-1] != "EOS" and len(words) < max_tokens:
        _, o = rnn_step(eye[word_to_idx[words[-1]]], zero, params)
        words.append(idx_to_word[int(np.argmax(o))])
    return words
