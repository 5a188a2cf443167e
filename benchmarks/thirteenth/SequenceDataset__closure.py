# exercise: SequenceDataset
# right: yes
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        columns = (inputs, targets)
        self._ask = lambda question: tuple(question(column) for column in columns)

    def __len__(self):
        """The number of pairs."""
        return self._ask(len)[0]

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        return self._ask(lambda column: column[index])
