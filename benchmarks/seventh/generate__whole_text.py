# exercise: generate
# right: no
# wrong: Whether to stop is looked up in prompt and new words together: after a prompt that holds an EOS nothing, or too little, is written.
# lines: 15
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    prompt      list of one or more words; unknown ones are read as 'UNK'
    max_tokens  how many new words there may be, 1 or more
    returns     list of the new words only, up to the first EOS, which is included, or
                up to max_tokens
    """
    text = [w if w in word_to_idx else "UNK" for w in prompt]
    n = len(text)
    while len(text) - n < max_tokens and "EOS" not in text:
        x = [one_hot_encode(word_to_idx[w], len(word_to_idx)).reshape(-1, 1) for w in text]
        outputs, _ = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        text.append(idx_to_word[int(outputs[-1].argmax())])
    return text[n:]
