# exercise: RNN
# right: no
# wrong: makes its own zero state in float32, which the float64 layer refuses after .double()
# lines: 13
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def init_hidden(self, batch_size):
        return torch.zeros(1, batch_size, self.hidden_size)

    def forward(self, tokens, hidden=None):
        if hidden is None:
            hidden = self.init_hidden(tokens.size(0))
        x = F.one_hot(tokens, num_classes=self.linear.out_features).type_as(self.linear.weight)
        states, hidden = self.rnn(x, hidden)
        return self.linear(states), hidden
