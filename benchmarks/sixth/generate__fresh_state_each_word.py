# exercise: generate
# right: no
# wrong: every new word is read from a zero state, so the network forgets the prompt and all but the last word
# lines: 17
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h0 = np.zeros_like(params[3])
    unk = word_to_idx["UNK"]
    sequence = [one_hot_encode(word_to_idx.get(w, unk), C).reshape(C, 1) for w in prompt]
    new = []
    for _ in range(max_tokens):
        outputs, _states = forward_pass(sequence, h0, params)
        i = int(np.argmax(outputs[-1]))
        new.append(idx_to_word[i])
        if new[-1] == "EOS":
            break
        sequence = [one_hot_encode(i, C).reshape(C, 1)]
    return new
