# exercise: generate
# right: no
# wrong: The probabilities themselves are read as the next input instead of the one-hot column of the chosen word.
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros((len(params[1]), 1))
    for w in prompt:
        x = np.eye(C)[:, [word_to_idx.get(w, word_to_idx["UNK"])]]
        h, o = rnn_step(x, h, params)
    words = [idx_to_word[int(np.argmax(o))]]
    while words[-1] != "EOS" and len(words) < max_tokens:
        h, o = rnn_step(o, h, params)
        words.append(idx_to_word[int(np.argmax(o))])
    return words
