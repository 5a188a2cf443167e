# exercise: generate
# right: yes

def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    columns = np.eye(params[0].shape[1])[:, :, None]
    state = np.zeros_like(params[3])
    to_read = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
    written = []
    while True:
        for i in to_read:
            state, p = rnn_step(columns[i], state, params)
        to_read = [int(np.argmax(p))]
        written.append(idx_to_word[to_read[0]])
        if written[-1] == "EOS" or len(written) == max_tokens:
            return written
