# exercise: generate
# right: no
# wrong: max_tokens is taken as the length of prompt and new words together, and EOS is not handed back.
# lines: 13, 15
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros_like(params[3])
    for w in prompt:
        x = np.zeros((C, 1))
        x[word_to_idx.get(w, word_to_idx["UNK"])] = 1
        y, h = rnn_step(x, h, params)
    out = []
    while len(prompt) + len(out) < max_tokens:
        best = int(np.argmax(y))
        if idx_to_word[best] == "EOS":
            break
        out.append(idx_to_word[best])
        x = np.zeros((C, 1))
        x[best] = 1
        y, h = rnn_step(x, h, params)
    return out
