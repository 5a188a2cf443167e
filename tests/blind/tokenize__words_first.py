# exercise: tokenize
# right: no
# wrong: cuts the whole text into words first and takes a full stop, ? or ! for the end of a sentence
# name: words-before-sentences
# lines: 16, 18

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    # a sentence is all words up to the next full stop
    sentences, current = [], []
    for word in TreebankWordTokenizer().tokenize(text):
        current.append(word.lower())
        if word[-1] in ".?!":
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences
