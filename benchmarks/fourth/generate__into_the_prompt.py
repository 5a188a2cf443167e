# exercise: generate
# right: no
# wrong: the new words are appended to the caller's prompt, and an unknown word raises a KeyError
# lines: 16, 21, 26

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    n = len(prompt)
    C = len(word_to_idx)
    text = prompt
    h = np.zeros((len(params[1]), 1))
    t = 0
    while True:
        x = np.zeros((C, 1))
        x[word_to_idx[text[t]]] = 1
        h, o = rnn_step(x, h, params)
        t += 1
        if t < n:
            continue
        text.append(idx_to_word[int(np.argmax(o))])
        if text[-1] == "EOS" or len(text) == n + max_tokens:
            return text[n:]
