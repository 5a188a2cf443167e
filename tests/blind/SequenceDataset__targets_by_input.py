# exercise: SequenceDataset
# right: no
# wrong: The targets are kept in a dict under the input, so two pairs with equal inputs both get the targets of the later one.
# lines: 13
# name: targets-by-input
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        self.questions = inputs
        self.answers = {}
        for question, answer in zip(inputs, targets):
            self.answers[str(question)] = answer

    def __len__(self):
        return len(self.questions)

    def __getitem__(self, index):
        question = self.questions[index]
        return question, self.answers[str(question)]
