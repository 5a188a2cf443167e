# exercise: generate
# right: no
# wrong: max_tokens is compared with the length of prompt and new words together, so a prompt takes room from the new words.
# lines: 19
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    text = list(prompt)
    C, H = params[2].shape
    h = np.zeros((H, 1))
    for word in text:
        k = word_to_idx.get(word, word_to_idx["UNK"])
        h, o = rnn_step(np.eye(C)[:, [k]], h, params)
    while len(text) < max_tokens:
        k = int(o.argmax())
        text.append(idx_to_word[k])
        if text[-1] == "EOS":
            break
        h, o = rnn_step(np.eye(C)[:, [k]], h, params)
    return text[len(prompt):]
