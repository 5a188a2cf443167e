# exercise: generate
# right: no
# wrong: Unknown words of the prompt are left out in place of being read as UNK.
# lines: 6
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    todo = [word_to_idx[w] for w in prompt if w in word_to_idx]
    h = np.zeros((params[1].shape[0], 1))
    p = params[4]
    new = []
    while len(new) < max_tokens:
        for i in todo:
            x = np.zeros((len(word_to_idx), 1))
            x[i, 0] = 1
            p, h = rnn_step(x, h, params)
        todo = [int(np.argmax(p))]
        new.append(idx_to_word[todo[0]])
        if new[-1] == "EOS":
            break
    return new
