# exercise: generate
# right: no
# wrong: The last word of the prompt is read twice: once with the prompt, and once more as the first input of the writing.
# lines: 18
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    C = len(word_to_idx)
    eye = np.eye(C)
    ids = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    step = lambda h, i: rnn_step(eye[:, i : i + 1], h, params)[0]
    h = functools.reduce(step, ids, np.zeros((len(params[1]), 1)))
    token, new = ids[-1], []
    for _ in range(max_tokens):
        h, o = rnn_step(eye[:, token : token + 1], h, params)
        token = int(np.argmax(o))
        new.append(idx_to_word[token])
        if new[-1] == "EOS":
            break
    return new
