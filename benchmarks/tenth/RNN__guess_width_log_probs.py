# exercise: RNN
# right: no
# wrong: F.one_hot guesses the width from the largest token, which crashes when the last word does not occur, and log-probabilities are returned in place of logits
# lines: 10, 13, 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.out = nn.LogSoftmax(dim=2)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens).to(next(self.parameters()).dtype)
        out, hn = self.rnn(x, hidden)
        return self.out(self.linear(out)), hn
