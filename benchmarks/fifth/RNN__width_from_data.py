# exercise: RNN
# right: no
# wrong: The width of the one-hot vectors is not given, so it is the largest token of the batch plus 1: where the last word does not occur it crashes.
# lines: 17
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        onehot = F.one_hot(tokens).to(next(self.parameters()).dtype)
        out, hidden = self.rnn(onehot, hidden)
        return self.linear(out), hidden
