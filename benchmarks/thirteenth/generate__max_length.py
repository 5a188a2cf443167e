# exercise: generate
# right: no
# wrong: the words of the prompt are counted among the max_tokens
# lines: 11
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    ids = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    h = np.zeros((len(params[1]), 1))
    for i in ids:
        h, p = rnn_step(one_hot_encode(i, len(word_to_idx)).reshape(-1, 1), h, params)
    n_prompt = len(ids)
    while len(ids) < max_tokens:
        nxt = int(p.argmax())
        ids.append(nxt)
        if idx_to_word[nxt] == "EOS":
            break
        h, p = rnn_step(one_hot_encode(nxt, len(word_to_idx)).reshape(-1, 1), h, params)
    return [idx_to_word[i] for i in ids[n_prompt:]]
