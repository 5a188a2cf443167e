# exercise: RNN
# right: no
# wrong: The one-hot rows are gathered in the order of the batch and then viewed as (T, B, C), which mixes steps of different sequences.
# lines: 10
# name: one-hot-steps-first
def one_hot(tokens, size, dtype):
    B, T = tokens.shape
    rows = torch.zeros(B * T, size, dtype=dtype)
    rows[torch.arange(B * T), tokens.reshape(-1)] = 1
    return rows.view(T, B, size).transpose(0, 1)


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        states, hidden = self.rnn(one_hot(tokens, self.C, self.linear.weight.dtype), hidden)
        return self.linear(states), hidden
