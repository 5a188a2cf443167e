# exercise: generate
# right: no
# wrong: EOS is recognised by the index 2 and not by its word, and the words of the prompt count towards max_tokens.
# lines: 13, 16
EOS_IDX = 2


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    sentence = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    h = np.zeros_like(params[3])
    for idx in sentence:
        h, o = rnn_step(one_hot_encode(idx, len(word_to_idx))[:, None], h, params)
    while len(sentence) < max_tokens:
        idx = int(np.argmax(o))
        sentence.append(idx)
        if idx == EOS_IDX:
            break
        h, o = rnn_step(one_hot_encode(idx, len(word_to_idx))[:, None], h, params)
    return [idx_to_word[i] for i in sentence[len(prompt):]]
