# exercise: RNN
# right: no
# wrong: Makes the one-hot tensor in the default dtype, so the module crashes after .double().
# lines: 13
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        B, T = tokens.shape
        x = torch.zeros(B, T, self.linear.out_features)
        x.scatter_(2, tokens.unsqueeze(-1), 1.0)
        states, last = self.rnn(x, hidden)
        return self.linear(states), last
