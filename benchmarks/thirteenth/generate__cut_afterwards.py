# exercise: generate
# right: no
# wrong: the words are cut after EOS with index, which raises an error where no EOS was written
# lines: 15
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(word_to_idx))[:, :, None]
    unk = word_to_idx["UNK"]
    start = np.array([eye[word_to_idx.get(w, unk)] for w in prompt])
    outputs, states = forward_pass(start, np.zeros((len(params[0]), 1)), params)
    p, h, chosen = outputs[-1], states[-1], []
    for _ in range(max_tokens):
        chosen.append(p.argmax())
        h, p = rnn_step(eye[chosen[-1]], h, params)
    words = [idx_to_word[i] for i in map(int, chosen)]
    return words[: words.index("EOS") + 1]
