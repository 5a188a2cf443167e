# exercise: generate
# right: no
# wrong: follows the two best continuations and returns the one with the highest probability as a whole, which is not always the likeliest word at each step
# lines: 24, 27
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)

    def step(i, h):
        x = np.zeros((C, 1))
        x[i] = 1
        return rnn_step(x, h, params)

    h = np.zeros((len(params[3]), 1))
    for w in prompt:
        h, o = step(word_to_idx.get(w, word_to_idx["UNK"]), h)

    beams = [(0.0, [], h, o)]
    for _ in range(max_tokens):
        grown = []
        for score, words, h, o in beams:
            if words and words[-1] == "EOS":
                grown.append((score, words, h, o))
                continue
            for i in np.argsort(-o[:, 0])[:2]:
                h2, o2 = step(i, h)
                grown.append((score + np.log(o[i, 0] + 1e-300), words + [idx_to_word[int(i)]], h2, o2))
        beams = sorted(grown, key=lambda b: -b[0])[:2]
    return beams[0][1]
