# exercise: RNN
# right: no
# wrong: The last state is cut out of the states of all steps, so it has the shape (B, 1, H) and not (1, B, H).
# lines: 20
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True)
        self.linear = nn.Linear(in_features=hidden_size, out_features=vocab_size)

    @property
    def dtype(self):
        return next(self.parameters()).dtype

    def forward(self, tokens, hidden=None):
        x = torch.zeros(*tokens.shape, self.C, dtype=self.dtype)
        x.scatter_(-1, tokens.unsqueeze(-1), 1)
        all_hidden = self.rnn(x, hidden)[0]
        return self.linear(all_hidden), all_hidden[:, -1:]
