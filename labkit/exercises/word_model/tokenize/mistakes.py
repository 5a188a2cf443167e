"""Table of data: mistakes of tokenize, edits of its answer. No answer, no cases."""

import re

from nltk.tokenize import WordPunctTokenizer

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "one-sentence",
        "PunktSentenceTokenizer().tokenize(text)",
        "[text] if text else []",
        "the whole text is one sentence",
        "words split from the text in one go",
        "Where does one sentence end and the next begin, and which of the two tokenizers knows?",
    ),
    Mistake(
        "split-at-full-stops",
        "PunktSentenceTokenizer().tokenize(text)",
        "[part for part in text.split('.') if part.strip()]",
        "the text is cut at every full stop, and the stop is lost",
        "text.split('.')",
        "What becomes of 3.50, and of a question, when a sentence is what lies between two stops?",
    ),
    Mistake(
        "pattern-for-sentences",
        "PunktSentenceTokenizer().tokenize(text)",
        "re.findall(r'[^.!?]+[.!?]', text)",
        "a sentence is whatever runs up to the next . ! or ?",
        "a regular expression that ends a sentence at every mark",
        "Which points do not end a sentence, and what happens to a sentence without a mark?",
    ),
    Mistake(
        "split-behind-marks",
        "PunktSentenceTokenizer().tokenize(text)",
        "[p for p in re.split(r'(?<=[.!?])\\s+', text.strip()) if p]",
        "every . ! or ? before a space ends a sentence",
        "re.split behind each mark",
        "Which points do not end a sentence: of an initial, of three dots?",
    ),
    Mistake(
        "one-sentence-a-line",
        "PunktSentenceTokenizer().tokenize(text)",
        "[line for line in text.splitlines() if line]",
        "every line is a sentence",
        "text.splitlines()",
        "May a sentence run on in the next line, and may a line hold two of them?",
    ),
    Mistake(
        "line-breaks-end-sentences",
        "sentences = PunktSentenceTokenizer().tokenize(text)",
        "sentences = [s for line in text.splitlines() for s in "
        "PunktSentenceTokenizer().tokenize(line)]",
        "every line break ends a sentence",
        "Punkt, asked line by line",
        "May a sentence run on in the next line?",
    ),
    Mistake(
        "words-before-sentences",
        "    sentences = PunktSentenceTokenizer().tokenize(text)\n"
        "    in_words = [TreebankWordTokenizer().tokenize(sentence) for sentence in "
        "sentences]\n",
        "    in_words = [[]]\n"
        "    for word in TreebankWordTokenizer().tokenize(text):\n"
        "        in_words[-1].append(word)\n"
        "        if word[-1] in '.?!':\n"
        "            in_words.append([])\n"
        "    in_words = [words for words in in_words if words]\n",
        "the text is cut into words first, and then at every . ! or ?",
        "the words of the whole text, divided where one ends in a mark",
        "Which of the two cuts comes first, and what does the Treebank's take a stop inside for?",
    ),
    Mistake(
        "lone-marks-end-sentences",
        "    sentences = PunktSentenceTokenizer().tokenize(text)\n"
        "    in_words = [TreebankWordTokenizer().tokenize(sentence) for sentence in "
        "sentences]\n",
        "    in_words = [[]]\n"
        "    for word in TreebankWordTokenizer().tokenize(text):\n"
        "        in_words[-1].append(word)\n"
        "        if word in ('.', '?', '!'):\n"
        "            in_words.append([])\n"
        "    in_words = [words for words in in_words if words]\n",
        "the text is cut into words first, and then at each . ! or ? that is a word",
        "the words of the whole text, divided behind each . ! or ? that stands alone",
        "Which of the two cuts comes first, and what does the Treebank's take a stop inside for?",
    ),
    Mistake(
        "lowered-before-the-cut",
        "PunktSentenceTokenizer().tokenize(text)",
        "PunktSentenceTokenizer().tokenize(text.lower())",
        "the text is made small before its sentences are found",
        "Punkt, asked for the sentences of text.lower()",
        "What tells Punkt, behind a number and a stop, that a sentence begins?",
    ),
    Mistake(
        "first-letter-alone",
        "[word.lower() for word in words]",
        "[word.lower() if not i else word for i, word in enumerate(words)]",
        "the first word of a sentence alone is made small",
        "sentences in which capitals further on stay",
        "Which words of a sentence may have capitals?",
    ),
    Mistake(
        "words-by-spaces",
        "TreebankWordTokenizer().tokenize(sentence)",
        "sentence.split()",
        "punctuation marks stick to their words",
        "sentences cut at spaces",
        "Would 'garden' and 'garden.' get one index or two?",
    ),
    Mistake(
        "letters-for-words",
        "TreebankWordTokenizer().tokenize(sentence)",
        "list(sentence)",
        "sentences are lists of characters",
        "list(sentence)",
        "What does list() make of a string?",
    ),
    Mistake(
        "word-punct",
        "TreebankWordTokenizer()",
        "WordPunctTokenizer()",
        "contractions and numbers are cut at their mark",
        "WordPunctTokenizer, which cuts between letters and anything else",
        "Into which words does your tokenizer cut don't and 3.50?",
    ),
    Mistake(
        "marks-dropped",
        "[word.lower() for word in words]",
        "[word.lower() for word in words if word.isalnum()]",
        "punctuation marks are thrown away",
        "only those words that are letters and digits throughout",
        "How will the model learn to end a sentence if it never sees a full stop?",
    ),
    Mistake(
        "marks-and-numbers-dropped",
        "[word.lower() for word in words]",
        "[word.lower() for word in words if word.isalpha()]",
        "punctuation marks and numbers are thrown away",
        "only those words that are letters throughout",
        "How will the model learn to end a sentence if it never sees a full stop?",
    ),
    Mistake(
        "words-from-spelling",
        "TreebankWordTokenizer().tokenize(sentence)",
        "re.findall(r'\\w+', sentence)",
        "words are runs of letters, everything between them is lost",
        r"re.findall(r'\w+', sentence)",
        "Which words of 'don't' and which marks does your pattern leave out?",
    ),
    Mistake(
        "sentences-joined",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [word.lower() for words in in_words for word in words]",
        "all words stand in one list",
        "the words of all sentences, one after another",
        "How many lists does the docstring put inside one another?",
    ),
    Mistake(
        "sentences-not-split",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [sentence.lower() for sentence in sentences]",
        "sentences come back as strings, not as lists of words",
        "the sentences before they are split into words",
        "Which second step turns a sentence into words?",
    ),
    Mistake(
        "marks-of-the-model-added",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [\n"
        "        ['SENTENCE_START', *(word.lower() for word in words), 'SENTENCE_END']\n"
        "        for words in in_words\n"
        "    ]",
        "start and end marks are added here already",
        "sentences that come wrapped in SENTENCE_START and SENTENCE_END",
        "Which of these words stand in the text?",
    ),
    Mistake(
        "every-word-once",
        "[word.lower() for word in words]",
        "list(dict.fromkeys(word.lower() for word in words))",
        "a word that comes twice in a sentence is listed once",
        "the different words of each sentence",
        "Is a sentence a sequence or a set?",
    ),
    Mistake(
        "capitals-kept",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [list(words) for words in in_words]",
        "capitals are not folded into small letters",
        "words as they are printed",
        "Would 'The' at the head of a sentence and 'the' within one share what is learned?",
    ),
    Mistake(
        "split-at-every-mark",
        "PunktSentenceTokenizer().tokenize(text)",
        "[part for part in re.split('[.!?]', text) if part.strip()]",
        "the text is cut at every . ! and ?, and the marks are lost",
        "re.split('[.!?]', text)",
        "Which of the marks in 3.50 and Dr. end a sentence, and where are the marks afterwards?",
    ),
    Mistake(
        "stop-put-back",
        "PunktSentenceTokenizer().tokenize(text)",
        "[part.strip() + '.' for part in text.split('.') if part.strip()]",
        "the text is cut at every full stop, which is then put back",
        "text.split('.') with a stop behind each part",
        "What becomes of 3.50, and of a question?",
    ),
    Mistake(
        "lines-glued",
        "    sentences = PunktSentenceTokenizer().tokenize(text)",
        "    text = text.replace('\\n', '')\n"
        "    sentences = PunktSentenceTokenizer().tokenize(text)",
        "line breaks are deleted, and the words on both sides grow together",
        "a text whose line breaks were replaced by nothing",
        "What stands between the last word of a line and the first of the next?",
    ),
    Mistake(
        "one-empty-sentence",
        "for words in in_words]",
        "for words in in_words] or [[]]",
        "an empty text gives one empty sentence",
        "a list with an empty list in it",
        "How many sentences has a text without a word?",
    ),
    Mistake(
        "each-sentence-once",
        "sentences = PunktSentenceTokenizer().tokenize(text)",
        "sentences = list(dict.fromkeys(PunktSentenceTokenizer().tokenize(text)))",
        "a sentence that comes twice is listed once",
        "the different sentences of the text",
        "What becomes of the second of two equal sentences?",
    ),
    Mistake(
        "blank-lines-end-sentences",
        "sentences = PunktSentenceTokenizer().tokenize(text)",
        "sentences = [s for part in text.split('\\n\\n') for s in "
        "PunktSentenceTokenizer().tokenize(part)]",
        "every blank line ends a sentence",
        "Punkt, asked paragraph by paragraph",
        "May a sentence run on behind a blank line, if Punkt is asked?",
    ),
    Mistake(
        "end-marks-dropped",
        "TreebankWordTokenizer().tokenize(sentence)",
        "TreebankWordTokenizer().tokenize(sentence.rstrip('.!?'))",
        "the marks at the end of a sentence are thrown away",
        "sentences that end with their last word",
        "How will the model learn to end a sentence if it never sees a full stop?",
    ),
    Mistake(
        "plain-quotation-marks",
        "word.lower() for word in words",
        "{'``': '\"', \"''\": '\"'}.get(word, word.lower()) for word in words",
        "quotation marks stand as in the text, not as the Treebank writes them",
        "words in which `` and '' were turned back into quotation marks",
        "Which words does the Treebank have for the two ends of a quotation?",
    ),
    Mistake(
        "case-folded",
        "word.lower() for word in words",
        "word.casefold() for word in words",
        "letters are folded, not made small: ß becomes ss",
        "words by casefold()",
        "What does casefold do to ß that lower does not?",
    ),
)

# What is left are runs of letters, as a pattern for letters would give.
# Where marks are no words, a stop that is put back is nothing.
INCOMPATIBLE = (
    frozenset({"marks-dropped", "word-punct"}),
    frozenset({"marks-and-numbers-dropped", "word-punct"}),
    frozenset({"marks-and-numbers-dropped", "stop-put-back"}),
    frozenset({"stop-put-back", "marks-dropped"}),
    frozenset({"stop-put-back", "end-marks-dropped"}),
    frozenset({"stop-put-back", "words-from-spelling"}),
    # In one list it does not show where sentences were cut.
    frozenset({"sentences-joined", "words-before-sentences"}),
    frozenset({"sentences-joined", "lone-marks-end-sentences"}),
)

# What the edits use and the answer does not.
SCOPE = {"WordPunctTokenizer": WordPunctTokenizer, "re": re}
