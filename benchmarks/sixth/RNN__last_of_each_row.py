# exercise: RNN
# right: no
# wrong: the last hidden state is cut out of all states with the batch in front, so it is (B, 1, H) and not (1, B, H)
# lines: 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        w = self.rnn.weight_ih_l0
        x = torch.zeros(*tokens.shape, w.shape[1], dtype=w.dtype)
        x.scatter_(2, tokens.unsqueeze(-1), 1)
        states = self.rnn(x, hidden)[0]
        return self.linear(states), states[:, -1:]
