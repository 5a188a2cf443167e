# exercise: generate
# right: no
# wrong: For each new word only the last ten words are read, from a zero state, so what came earlier is forgotten.
# lines: 10
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    text = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    n = len(text)
    while len(text) - n < max_tokens:
        window = text[-10:]
        x = np.eye(C)[window][:, :, None]
        outputs, _ = forward_pass(x, np.zeros((len(params[1]), 1)), params)
        text.append(int(np.argmax(outputs[-1])))
        if idx_to_word[text[-1]] == "EOS":
            break
    return [idx_to_word[i] for i in text[n:]]
