# exercise: generate
# right: no
# wrong: the test for EOS comes only after the next word, a first word EOS does not stop it
# lines: 12
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(word_to_idx))[:, :, None]
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        h, o = rnn_step(eye[word_to_idx.get(word, word_to_idx["UNK"])], h, params)
    i = int(np.argmax(o))
    words = [idx_to_word[i]]
    while len(words) < max_tokens:
        h, o = rnn_step(eye[i], h, params)
        i = int(np.argmax(o))
        words.append(idx_to_word[i])
        if words[-1] == "EOS":
            break
    return words
