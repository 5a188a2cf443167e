# exercise: generate
# right: no
# wrong: looks at the last word of prompt and answer together to see whether it is EOS, so a prompt that ends in EOS gets no answer at all
# lines: 11
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    text = list(prompt)
    h = np.zeros((params[1].shape[0], 1))
    unk = word_to_idx["UNK"]
    read = 0
    while text[-1] != "EOS" and len(text) < len(prompt) + max_tokens:
        while read < len(text):
            x = one_hot_encode(word_to_idx.get(text[read], unk), C).reshape(C, 1)
            h, o = rnn_step(x, h, params)
            read += 1
        text.append(idx_to_word[int(np.argmax(o))])
    return text[len(prompt) :]
