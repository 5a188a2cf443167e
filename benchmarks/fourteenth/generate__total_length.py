# exercise: generate
# right: no
# wrong: max_tokens limits prompt and new words together
# lines: 11
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    U, V, W, b_hidden, b_out = params
    ids = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    h = np.zeros((len(V), 1))
    for i in ids:
        h = np.tanh(U[:, [i]] + V @ h + b_hidden)
    while len(ids) < max_tokens:
        best = int((W @ h + b_out).argmax())
        ids.append(best)
        if idx_to_word[best] == "EOS":
            break
        h = np.tanh(U[:, [best]] + V @ h + b_hidden)
    return [idx_to_word[i] for i in ids[len(prompt) :]]
