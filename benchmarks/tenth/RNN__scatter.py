# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        layers = {
            "rnn": nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def _columns(self, tokens):
        blank = self.linear.weight.new_zeros(*tokens.shape, self.linear.out_features)
        return blank.scatter(-1, tokens.unsqueeze(-1), 1.0)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self._columns(tokens), hidden)
        return self.linear(states), last
