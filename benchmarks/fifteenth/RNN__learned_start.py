# exercise: RNN
# right: no
# wrong: starts from a state of its own that is a trainable random parameter where no state is given, in place of zeros
# lines: 10, 14
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.start = nn.Parameter(torch.randn(1, 1, hidden_size) / hidden_size**0.5)

    def forward(self, tokens, hidden=None):
        if hidden is None:
            hidden = self.start.repeat(1, tokens.size(0), 1)
        eye = torch.eye(self.linear.out_features).to(self.start)
        states, last = self.rnn(eye[tokens], hidden)
        return self.linear(states), last
