# exercise: RNN
# right: no
# wrong: Two faults: log-probabilities come back in place of the logits, and a hidden state that is handed in is not used.
# lines: 15, 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, num_layers=1, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.out = nn.LogSoftmax(dim=-1)

    def forward(self, tokens, hidden=None):
        vectors = F.one_hot(tokens, self.vocab_size).to(self.linear.bias.dtype)
        states, hidden = self.rnn(vectors)
        return self.out(self.linear(states)), hidden
