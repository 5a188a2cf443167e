# exercise: RNN
# right: no
# wrong: takes the last of all states as last hidden state, of shape (B, H) without the axis of layers
# lines: 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        nn.Module.__init__(self)
        self.C = vocab_size
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True)
        self.linear = nn.Linear(in_features=hidden_size, out_features=vocab_size)

    def forward(self, tokens, hidden=None):
        dtype = next(self.parameters()).dtype
        x = torch.zeros(*tokens.shape, self.C, dtype=dtype).scatter_(2, tokens.unsqueeze(2), 1)
        states, _ = self.rnn(x, hidden)
        return self.linear(states), states[:, -1]
